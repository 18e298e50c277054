<?php

declare(strict_types=1);

namespace opensrs;

use Srskit\Client;

/** Sends with the extension, and turns its exceptions into those of the toolkit. */
final class Connection
{
    private const HOSTS = ['rr-n1-tor.opensrs.net' => 'production', 'horizon.opensrs.net' => 'horizon'];
    private const WRONG_KEY = 'oSRS Error - Reseller username or OSRS_KEY is incorrect, please check your config file.';

    /**
     * @param array<string, mixed> $attributes
     * @param array<string, mixed> $items
     * @return array<string, mixed> the whole reply
     */
    public static function call(
        string $action,
        string $object,
        #[\SensitiveParameter] array $attributes,
        #[\SensitiveParameter] array $items,
    ): array
    {
        try {
            $client = new Client(...self::settings());
            // The toolkit left it to the service what values are right.
            $reply = $client->call($action, $object, self::lists(self::bare($attributes)), self::lists($items), validate: 'off');
        } catch (\Srskit\Exception $error) {
            return self::refused($error);
        }
        return [
            ...$reply->items,
            'is_success' => $reply->isSuccess === false ? '0' : '1',
            'response_code' => (string) $reply->code,
            'response_text' => $reply->text,
            'attributes' => $reply->attributes,
        ];
    }

    /**
     * What the constants say; the rest comes from php.ini, the environment and the profile file.
     *
     * @return array<string, string>
     */
    private static function settings(): array
    {
        $settings = [];
        if (defined('OSRS_HOST')) {
            $host = (string) constant('OSRS_HOST');
            $port = defined('OSRS_SSL_PORT') ? (string) constant('OSRS_SSL_PORT') : '55443';
            $settings['system'] = self::HOSTS[$host] ?? "https://$host:$port";
        }
        foreach (['username' => 'OSRS_USERNAME', 'key' => 'OSRS_KEY'] as $setting => $constant) {
            if (defined($constant)) {
                $settings[$setting] = (string) constant($constant);
            }
        }
        return $settings;
    }

    /**
     * The same without "www." before a domain.
     *
     * @param array<string, mixed> $attributes
     * @return array<string, mixed>
     */
    private static function bare(#[\SensitiveParameter] array $attributes): array
    {
        $domain = $attributes['domain'] ?? null;
        if (is_string($domain) && substr_count($domain, '.') > 1 && str_starts_with(strtolower($domain), 'www.')) {
            $attributes['domain'] = substr($domain, 4);
        }
        return $attributes;
    }

    /** Arrays whose keys are all numbers as lists, whatever the numbers are. */
    private static function lists(#[\SensitiveParameter] array $values): array
    {
        return array_map(
            static fn (#[\SensitiveParameter] mixed $value): mixed =>
                is_array($value) ? self::list_or_map(self::lists($value)) : $value,
            $values,
        );
    }

    private static function list_or_map(#[\SensitiveParameter] array $value): array
    {
        $has_numbers = $value !== [] && array_filter(array_keys($value), is_int(...)) === array_keys($value);
        return $has_numbers ? array_values($value) : $value;
    }

    /**
     * The toolkit's rule: no exception for the codes 200 and 415.
     *
     * @return array<string, mixed>
     */
    private static function refused(\Srskit\Exception $error): array
    {
        $code = $error->responseCode();
        $text = (string) $error->responseText();
        if ($error->report()['may_have_run'] === 'maybe' || $code === null) {
            throw new Exception("oSRS Error - {$error->getMessage()}", 0, $error);
        }
        if ($code === '401') {
            throw new Exception(self::WRONG_KEY, 0, $error);
        }
        if ($code === '200' || $code === '415') {
            return ['is_success' => '0', 'response_code' => $code, 'response_text' => $text];
        }
        throw new APIException("oSRS Error Code #$code: $text.", $error->attributes(), $error);
    }
}
