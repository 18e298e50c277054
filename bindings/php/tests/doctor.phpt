--TEST--
The doctor: a look at the stand-in, judged here and from a file; what is no facts is refused
--FILE--
<?php
require __DIR__ . '/standin.inc';
use Srskit\Doctor;

function finding(array $report, string $check): array
{
    return current(array_filter($report['findings'], fn (array $finding) => $finding['check'] === $check));
}

$key = variable('SRSKIT_KEY');
$facts = Doctor::examine(...stand_in_settings(), key: $key);
$report = Doctor::diagnose($facts);
var_dump($report['complete'], count($report['findings']) > 20, finding($report, 'D15')['verdict']);
var_dump($report === Doctor::diagnose(json_encode($facts)));
var_dump(str_contains(json_encode([$facts, $report]), $key));

// Another key: one failure, with who must act and what to do.
$report = Doctor::diagnose(Doctor::examine(...stand_in_settings(), key: 'not-the-key-of-this-account'));
$finding = finding($report, 'D15');
var_dump($report['state'], $finding['verdict'], $finding['who'] !== '' && $finding['fix'] !== '');

// Settings that make no client are a finding, not an exception.
$report = Doctor::diagnose(Doctor::examine(system: 'http://example.com', username: 'reseller', key: 'k'));
var_dump($report['state'], finding($report, 'D01')['verdict']);

// With a warning alone, strict makes the difference.
$warned = Doctor::diagnose('{"times":{"deadline":30}}', strict: true);
var_dump(finding($warned, 'D21')['verdict'], finding($warned, 'D21')['title']);

$recursive = [];
$recursive['settings'] = &$recursive;
foreach (['{}', [], '', "{\n \"ports\": 1}", ['ports' => 1], ['unknown' => "\xFF"], $recursive] as $wrong) {
    try {
        Doctor::diagnose($wrong);
    } catch (Srskit\InvalidRequestException $error) {
        echo $error->problems()[0]['path'], ': ', $error->problems()[0]['what'], "\n";
    }
}
try {
    Doctor::diagnose(new class { });
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
try {
    Doctor::examine(system: "horizon\0");
} catch (Srskit\InvalidRequestException $error) {
    echo $error->getMessage(), "\n";
}
ini_set('open_basedir', __DIR__);
try {
    Doctor::examine(system: 'horizon', username: 'reseller', keyFile: '/etc/hostname');
} catch (Srskit\InvalidRequestException $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
bool(true)
bool(true)
string(2) "ok"
bool(true)
bool(false)
string(7) "refused"
string(4) "fail"
bool(true)
string(6) "failed"
string(4) "fail"
string(4) "warn"
string(9) "time-outs"
facts: nothing that the doctor saw is in it
facts: nothing that the doctor saw is in it
facts, line 1, column 0: this is not JSON: EOF while parsing a value
facts, line 2, column 11: invalid type: integer `1`, expected a sequence
facts, line 1, column 10: invalid type: integer `1`, expected a sequence
facts: they cannot be written as JSON
facts: they cannot be written as JSON
Srskit\Doctor::diagnose(): Argument #1 ($facts) must be of type array|string, class@anonymous given
invalid request, nothing was sent: system: it holds a NUL; remove it
invalid request, nothing was sent: key_file: open_basedir keeps this file out of reach; give a file within open_basedir
