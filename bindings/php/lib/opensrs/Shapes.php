<?php

declare(strict_types=1);

namespace opensrs;

/** The shape of version 3, "data", as that of version 4, "attributes"; and what results look like in each. */
final class Shapes
{
    /** Texts that stand for lists. */
    private const LISTS = ['add_ns', 'assign_ns', 'remove_ns', 'domain_list', 'add_to_all_registry'];
    private const TLDS = ['.com', '.net', '.org'];
    private const LOOKUP_TLDS = ['.com', '.net', '.ca', '.us', '.eu', '.de', '.co.uk'];
    private const SUGGESTION_TLDS = ['.com', '.net', '.org', '.info', '.biz', '.us', '.mobi'];
    private const NAMESERVERS = 10;

    /**
     * @param array{action: string, object: string, needs: list<string>, shape: ?string} $route
     * @param array<string, mixed> $call
     * @return array{array{action: string, object: string, needs: list<string>, shape: ?string}, array<string, mixed>}
     */
    public static function convert(array $route, array $call): array
    {
        $data = is_array($call['data'] ?? null) ? self::filled($call['data']) : [];
        if ($route['shape'] === 'lookup' && !isset($data['searchstring'])) {
            $route = ['action' => 'NAME_SUGGEST', 'needs' => ['searchstring'], 'shape' => 'names'] + $route;
            return [$route, ['attributes' => self::search($data, ['lookup'], self::TLDS)]];
        }
        return [$route, match ($route['shape']) {
            'lookup' => ['attributes' => ['domain' => $data['searchstring']]],
            'all_in_one' => ['attributes' => self::search($data, ['lookup', 'premium', 'suggestion'], self::TLDS)],
            'premium', 'suggestion' => ['attributes' => self::search($data, [$route['shape']], self::TLDS)],
            'suggest' => ['attributes' => self::suggest($data)],
            'register' => ['attributes' => self::register($data, $call)],
            default => self::plain($data),
        }];
    }

    /**
     * The whole reply and the part of it that a call is about.
     *
     * @param array{action: string, object: string, needs: list<string>, shape: ?string} $route
     * @param array<string, mixed> $reply
     * @return array{mixed, mixed}
     */
    public static function results(array $route, array $reply, bool $is_old): array
    {
        $found = static fn (string $service): mixed => $reply['attributes'][$service]['items'] ?? null;
        if ($route['shape'] === 'all_in_one' && !$is_old) {
            $services = ['lookup' => $found('lookup'), 'premium' => $found('premium'), 'suggestion' => $found('suggestion')];
            return [$services, $services];
        }
        if ($route['shape'] === 'suggest' && $is_old) {
            $services = array_filter(['lookup' => $found('lookup'), 'suggestion' => $found('suggestion')], is_array(...));
            return [$services, $services];
        }
        $services = ['names' => 'lookup', 'premium' => 'premium', 'suggestion' => 'suggestion'];
        $service = $services[(string) $route['shape']] ?? null;
        if ($service !== null && $is_old) {
            return [$reply, $found($service) ?? $reply];
        }
        return [$reply, $is_old && ($reply['attributes'] ?? []) !== [] ? $reply['attributes'] : $reply];
    }

    /** Fields by their own names; cookie and bypass stand elsewhere. */
    private static function plain(array $data): array
    {
        $cookie = array_intersect_key($data, ['cookie' => true]);
        if (isset($data['bypass'])) {
            $data['domain'] ??= $data['bypass'];
        }
        $attributes = array_diff_key($data, ['cookie' => true, 'bypass' => true]);
        foreach (array_intersect_key($attributes, array_flip(self::LISTS)) as $name => $text) {
            $attributes[$name] = is_string($text) ? self::split($text, ',') : $text;
        }
        return ['attributes' => $attributes] + $cookie;
    }

    /** @param list<string> $services */
    private static function search(array $data, array $services, array $tlds): array
    {
        $chosen = self::chosen($data, ['selected', 'defaulttld', 'alldomains'], $tlds);
        return [
            'searchstring' => $data['domain'] ?? '',
            'service_override' => array_fill_keys($services, self::limits($data, $chosen)),
            'services' => $services,
        ];
    }

    private static function suggest(array $data): array
    {
        $lookup = self::chosen($data, ['lkselected', 'alllkdomains'], self::LOOKUP_TLDS);
        $suggestion = self::chosen($data, ['nsselected', 'allnsdomains'], self::SUGGESTION_TLDS);
        return [
            'searchstring' => $data['domain'] ?? '',
            'service_override' => [
                'lookup' => self::limits($data, $lookup),
                'suggestion' => self::limits($data, $suggestion),
            ],
            'services' => ['lookup', 'suggestion'],
        ];
    }

    /** @param list<string> $tlds */
    private static function limits(array $data, array $tlds): array
    {
        return ['tlds' => $tlds] + (isset($data['maximum']) ? ['maximum' => $data['maximum']] : []);
    }

    /**
     * The first of these lists that is given.
     *
     * @param list<string> $names
     * @param list<string> $otherwise
     * @return list<string>
     */
    private static function chosen(array $data, array $names, array $otherwise): array
    {
        foreach ($names as $name) {
            if (isset($data[$name])) {
                return is_string($data[$name]) ? self::split($data[$name], ';') : array_values($data[$name]);
            }
        }
        return $otherwise;
    }

    /** An order: "personal" is every contact, name1 to name10 are the nameservers. */
    private static function register(array $data, array $call): array
    {
        $attributes = self::plain($data)['attributes'];
        $personal = $call['personal'] ?? $data['personal'] ?? null;
        unset($attributes['personal']);
        if (is_array($personal)) {
            $contacts = [];
            foreach (['owner', 'admin', 'billing', 'tech'] as $type) {
                $contacts[$type] = self::filled($call[$type] ?? $personal);
            }
            $attributes['contact_set'] = $contacts;
        }
        $servers = [];
        for ($number = 1; $number <= self::NAMESERVERS; $number++) {
            if (isset($data["name$number"])) {
                $servers[] = ['name' => $data["name$number"], 'sortorder' => $data["sortorder$number"] ?? $number];
            }
            unset($attributes["name$number"], $attributes["sortorder$number"]);
        }
        $has_own = (string) ($data['custom_nameservers'] ?? '') === '1';
        return $attributes + ($has_own && $servers !== [] ? ['nameserver_list' => $servers] : []);
    }

    /** Empty fields were never sent. */
    private static function filled(array $data): array
    {
        return array_filter($data, static fn (mixed $value): bool => $value !== '' && $value !== []);
    }

    /** @return list<string> */
    private static function split(string $text, string $at): array
    {
        return array_values(array_filter(array_map(trim(...), explode($at, $text)), strlen(...)));
    }
}
