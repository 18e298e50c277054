<?php

declare(strict_types=1);

namespace opensrs;

/** The service said no. getPrevious() is the `Srskit\Exception`, which knows what may be done now. */
class APIException extends \Exception
{
    public function __construct(string $message, protected mixed $info = null, ?\Throwable $previous = null)
    {
        parent::__construct($message, 0, $previous);
    }

    /** The attributes of the refusal; null here, since refusals do not hand them out. */
    public function getInfo(): mixed
    {
        return $this->info;
    }
}
