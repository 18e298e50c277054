--TEST--
Settings: named arguments, then the environment; all problems at once
--FILE--
<?php
use Srskit\{Client, InvalidRequestException};

foreach (['SYSTEM', 'USERNAME', 'KEY', 'KEY_FILE', 'KEY_COMMAND', 'CA_FILE', 'PIN', 'PROXY', 'TIMEOUT', 'CONNECTIONS', 'PROFILE'] as $name) {
    putenv("SRSKIT_$name");
}
putenv('SRSKIT_CONFIG=/dev/null');

function problems(array $settings): void
{
    try {
        new Client(...$settings);
        echo "made\n";
    } catch (InvalidRequestException $error) {
        echo implode('; ', array_map(fn ($problem) => "{$problem['path']}: {$problem['what']}", $error->problems())), "\n";
    }
}

$account = ['system' => 'horizon', 'username' => 'reseller', 'key' => 'not-a-real-key'];
problems($account);
problems(['system' => 'horizon']);
problems(['timeout' => 5, 'connections' => 4] + $account);
problems(['timeout' => -1] + $account);
problems(['timeout' => INF] + $account);
problems(['connections' => 0] + $account);
problems(['caFile' => '/nonexistent/ca.pem'] + $account);
problems(['pin' => 'abc', 'proxy' => 'socks5://me:s3cret@example.com'] + $account);
problems(['key' => "not-a-real\0key"] + $account);
putenv('SRSKIT_USERNAME=reseller');
putenv('SRSKIT_KEY=not-a-real-key');
problems(['system' => 'horizon']);

$client = new Client(...$account);
foreach ([fn () => clone $client, fn () => serialize($client), fn () => $client->__construct(...$account)] as $misuse) {
    try {
        $misuse();
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
?>
--EXPECT--
made
username: it is not set; key: it is not set
made
timeout: this is not a time from 0 to 3600 seconds
timeout: this is not a time from 0 to 3600 seconds
connections: this is not a number from 1 to 100
ca_file: /nonexistent/ca.pem cannot be read: No such file or directory (os error 2)
proxy: only http proxies are supported, not https or SOCKS ones; pin: this is not a SHA-256
key: it holds a NUL
made
Error: Trying to clone an uncloneable object of class Srskit\Client
Exception: Serialization of 'Srskit\Client' is not allowed
Error: Srskit\Client is made once
