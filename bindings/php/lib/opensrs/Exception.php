<?php

declare(strict_types=1);

namespace opensrs;

/** A request that is not complete, or a call that got no reply. The cause is getPrevious(), a `Srskit\Exception`. */
class Exception extends \Exception
{
    /** @return never */
    public static function notDefined(string $name): void
    {
        throw new self("oSRS Error - $name is not defined.");
    }

    /** @return never */
    public static function cannotSetOneCall(string $names): void
    {
        throw new self("oSRS Error - $names cannot be set in one call");
    }
}
