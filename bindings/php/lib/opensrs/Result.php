<?php

declare(strict_types=1);

namespace opensrs;

/** What a call brought. All values are texts and arrays, as they came. */
final class Result
{
    /** The same as a text in the format of the call; empty for "array". */
    public readonly string $resultFormatted;
    public readonly string $resultFullFormatted;

    /**
     * @param mixed $resultFullRaw the whole reply: is_success, response_code, response_text, attributes, …
     * @param mixed $resultRaw what the call is about: the whole reply, or its attributes where the call came with "data"
     */
    public function __construct(
        string $format,
        public readonly mixed $resultFullRaw,
        public readonly mixed $resultRaw,
    ) {
        $this->resultFullFormatted = Request::convertArray2Formatted($format, $resultFullRaw);
        $this->resultFormatted = Request::convertArray2Formatted($format, $resultRaw);
    }

    /** Version 3 wrote the names with one t less. */
    public function __get(string $name): mixed
    {
        return match ($name) {
            'resultFormated' => $this->resultFormatted,
            'resultFullFormated' => $this->resultFullFormatted,
            default => null,
        };
    }

    public function __isset(string $name): bool
    {
        return in_array($name, ['resultFormated', 'resultFullFormated'], true);
    }
}
