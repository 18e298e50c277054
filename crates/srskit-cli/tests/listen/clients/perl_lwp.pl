#!/usr/bin/perl
# Perl's LWP: MISTAKE URL CA-FILE FOLDER.
use strict;
use warnings;
use HTTP::Request;
use LWP::UserAgent;

my ( $mistake, $url, $ca_file, $folder ) = @ARGV;
my $agent = LWP::UserAgent->new( timeout => 20, ssl_opts => { SSL_ca_file => $ca_file, verify_hostname => 1 } );
my $request = HTTP::Request->new( POST => $url );
for my $line ( split /\n/, bytes_of("$folder/headers") ) {
    my ( $name, $value ) = split /: /, $line, 2;
    # A colon in front keeps LWP from turning `_` into `-`.
    $request->header( ( $name =~ /_/ ? ":$name" : $name ) => $value );
}
my $body = bytes_of("$folder/body");
if ( $mistake eq 'chunked' ) {
    # What is asked for piece by piece has no length beforehand.
    my @pieces = ( substr( $body, 0, 100 ), substr( $body, 100 ) );
    $request->content( sub { shift @pieces // '' } );
}
else {
    $request->content($body);
}
my $answer = $agent->request($request);
exit( ( $answer->header('Client-Warning') // '' ) eq 'Internal response' ? 9 : 0 );

sub bytes_of {
    my ($path) = @_;
    open my $file, '<:raw', $path or die "$path: $!";
    local $/;
    return scalar <$file>;
}
