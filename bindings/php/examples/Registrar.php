<?php

declare(strict_types=1);

use Srskit\Client;
use Srskit\Exception;
use Srskit\InvalidRequestException;
use Srskit\OutcomeUnknownException;

/**
 * A registrar module in the shape that WHMCS, Blesta and FOSSBilling share: parameters in, an array out, "error" where
 * something went wrong. Take it as a start.
 *
 * What such modules mostly lack is the third answer: an order that may have gone through. It must not be shown as
 * failed, or somebody orders again and pays twice; here it is kept for a look.
 */
final class Registrar
{
    /** @param callable(string $domain, string $what): void $keep stores an order that has to be looked at */
    public function __construct(private readonly Client $client, private $keep)
    {
    }

    /**
     * @param array{domain: string, period: int, contact: array<string, string>, nameservers: list<string>} $params
     * @return array{success?: true, pending?: true, order_id?: int, error?: string}
     */
    public function register(array $params): array
    {
        return $this->guarded($params['domain'], 'registration', function () use ($params): array {
            $contact = $params['contact'];
            $reply = $this->client->register([
                'domain' => $params['domain'],
                'period' => $params['period'],
                'handle' => 'process',
                'reg_username' => self::username($params['domain']),
                'reg_password' => bin2hex(random_bytes(8)),
                'contact_set' => array_fill_keys(['owner', 'admin', 'billing', 'tech'], $contact),
                'custom_nameservers' => true,
                'nameservers' => array_map(fn (string $name): array => ['name' => $name], $params['nameservers']),
            ]);
            // Accepted, not done: money, a registry or a consent is waited for. reason says which.
            $answer = $reply->outcome === 'accepted' ? ['pending' => true] : ['success' => true];
            return $answer + ($reply->order_id === null ? [] : ['order_id' => $reply->order_id]);
        });
    }

    /**
     * @param array{domain: string, period: int, expires_in: int} $params the year in which it expires now guards
     *     against a second renewal
     * @return array{success?: true, pending?: true, error?: string}
     */
    public function renew(array $params): array
    {
        return $this->guarded($params['domain'], 'renewal', function () use ($params): array {
            $reply = $this->client->renew([
                'domain' => $params['domain'],
                'period' => $params['period'],
                'current_expiration_year' => $params['expires_in'],
                'handle' => 'process',
                'auto_renew' => false,
            ]);
            return $reply->outcome === 'accepted' ? ['pending' => true] : ['success' => true];
        });
    }

    /** @return array{available?: bool, error?: string} */
    public function isAvailable(string $domain): array
    {
        return $this->guarded($domain, 'look-up', fn (): array => [
            'available' => $this->client->lookup(['domain' => $domain])->available === true,
        ]);
    }

    /** @return array{balance?: string, error?: string} */
    public function balance(): array
    {
        return $this->guarded('', 'balance', fn (): array => ['balance' => (string) $this->client->getBalance()->balance]);
    }

    /**
     * @param callable(): array<string, mixed> $call
     * @return array<string, mixed>
     */
    private function guarded(string $domain, string $what, callable $call): array
    {
        try {
            return $call();
        } catch (OutcomeUnknownException $error) {
            ($this->keep)($domain, $error->getMessage());
            return ['pending' => true];
        } catch (InvalidRequestException $error) {
            return ['error' => implode('; ', array_map(
                fn (array $problem): string => "{$problem['path']}: {$problem['what']}; {$problem['fix']}",
                $error->problems(),
            ))];
        } catch (Exception $error) {
            return ['error' => "the $what failed: " . ($error->responseText() ?? $error->getMessage())];
        }
    }

    /** The account of the domain's profile; letters and digits, at most 20. */
    private static function username(string $domain): string
    {
        return substr((string) preg_replace('/[^a-z0-9]/', '', strtolower($domain)), 0, 20);
    }
}
