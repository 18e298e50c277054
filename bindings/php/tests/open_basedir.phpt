--TEST--
open_basedir: files outside of it, and commands, are refused
--FILE--
<?php
use Srskit\{Client, InvalidRequestException};

foreach (['SYSTEM', 'USERNAME', 'KEY', 'KEY_FILE', 'KEY_COMMAND', 'CA_FILE', 'PIN', 'PROXY', 'TIMEOUT', 'CONNECTIONS', 'PROFILE', 'CONFIG'] as $name) {
    putenv("SRSKIT_$name");
}

function attempt(array $settings, string ...$variables): void
{
    array_map(putenv(...), $variables);
    try {
        new Client(...$settings + ['system' => 'horizon', 'username' => 'reseller']);
        echo "made\n";
    } catch (InvalidRequestException $error) {
        echo implode('; ', array_map(fn ($problem) => "{$problem['path']}: {$problem['what']}", $error->problems())), "\n";
    }
    foreach ($variables as $variable) {
        putenv(strstr($variable, '=', true));
    }
}

$inside = sys_get_temp_dir() . '/srskit-inside-' . getmypid();
$outside = sys_get_temp_dir() . '/srskit-outside-' . getmypid();
mkdir($inside, 0700);
mkdir($outside, 0700);
foreach ([$inside, $outside] as $folder) {
    file_put_contents("$folder/key", 'not-a-real-key');
    file_put_contents("$folder/config.toml", '');
}
register_shutdown_function(fn () => exec("rm -r $inside $outside"));
$key = ['key' => 'not-a-real-key'];

attempt(['keyFile' => "$outside/key"]);
attempt(['keyCommand' => 'echo not-a-real-key']);
ini_set('open_basedir', $inside . ':' . __DIR__);
// The first of them is kept, but not for this.
attempt(['keyFile' => "$outside/key"]);
attempt(['keyFile' => "$inside/../" . basename($outside) . '/key']);
attempt(['keyFile' => "$inside/key"]);
attempt(['keyCommand' => 'echo not-a-real-key']);
attempt(['caFile' => "$outside/ca.pem"] + $key);
attempt(['config' => "$outside/config.toml"] + $key);
attempt(['config' => "$inside/config.toml"] + $key);
attempt([], 'SRSKIT_KEY_COMMAND=echo not-a-real-key');
attempt($key, 'SRSKIT_KEY_COMMAND=echo not-a-real-key');
attempt([], "SRSKIT_KEY_FILE=$outside/key");
attempt([], "SRSKIT_KEY_FILE=$inside/key");
attempt([], 'SRSKIT_KEY=not-a-real-key');
attempt($key, "SRSKIT_CA_FILE=$outside/ca.pem");
attempt($key, "SRSKIT_CONFIG=$outside/config.toml");
attempt(['config' => "$inside/config.toml"]);
ini_set('srskit.key_file', "$outside/key");
attempt([]);
attempt($key);
?>
--EXPECT--
made
made
key_file: open_basedir keeps this file out of reach
key_file: open_basedir keeps this file out of reach
made
key_command: no command is run while open_basedir is set
ca_file: open_basedir keeps this file out of reach
config: open_basedir keeps this file out of reach
made
SRSKIT_KEY_COMMAND: no command is run while open_basedir is set
made
SRSKIT_KEY_FILE: open_basedir keeps this file out of reach
made
made
SRSKIT_CA_FILE: open_basedir keeps this file out of reach
SRSKIT_CONFIG: open_basedir keeps this file out of reach
key: no profile file is asked for it while open_basedir is set
key_file: open_basedir keeps this file out of reach
made
