#!/usr/bin/perl
# Debian's Net::OpenSRS, unmodified, against the stand-in. It is told where to call; nothing else is changed.
use strict;
use warnings;
use IO::Socket::SSL;
use Net::OpenSRS;
use Test::More;

$ENV{PERL_LWP_SSL_CA_FILE} = $ENV{SRSKIT_CA_FILE};
$ENV{PERL_LWP_SSL_VERIFY_HOSTNAME} = 1;

my $srs = Net::OpenSRS->new;
$srs->environment('test');
$srs->set_key( $ENV{SRSKIT_KEY} );
$srs->{config}->{test}->{host} = $srs->{config}->{bulkhost} = $ENV{SRSKIT_STANDIN_URL};
# Its user for managing domains is the one it signs as, too.
$srs->set_manage_auth( $ENV{SRSKIT_USERNAME}, 'not-a-password' );
my $short = "net-opensrs-$$.com";

ok( $srs->is_available($short), 'a free name is available' );
ok( !$srs->is_available('taken.com'), 'a taken one is not' );
is( $srs->last_response, '211: Domain taken', 'the last response is the one of the service' );

my %contact = (
    firstname => 'Zoe', lastname => 'Example', company => 'Example', address => '1 Example Street', city => 'Toronto',
    state => 'ON', zip => 'M5V 2T6', country => 'Canada', phone => '416-555-0123', email => 'zoe@example.com',
);
ok( $srs->register_domain( $short, \%contact, undef ), 'a registration is carried out' )
    or diag $srs->last_response;
like( $srs->last_response, qr/^200: Domain registration successfully completed/, 'and says so' );
ok( !$srs->is_available($short), 'afterwards the name is taken' );

ok( $srs->renew_domain( $short, 1 ), 'a renewal learns the year by a cookie, and is carried out' )
    or diag $srs->last_response;

my $transfer = $srs->check_transfer('taken.com');
ok( defined $transfer, 'a question about a transfer is answered' );
ok( defined $srs->get_expiring_domains(60), 'so is one about domains that run out' );
ok( defined $srs->bulk_lock( [$short] ), 'and a change of many domains' );

$srs->set_key('not-the-key');
ok( !$srs->is_available('example.com'), 'with a wrong key nothing is available' );
like( $srs->last_response, qr/^401: /, 'and the reason is told' );

done_testing;
