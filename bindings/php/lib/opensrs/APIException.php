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

    /** The attributes of the refusal, null when it had none; texts that are not known to be harmless are "***". */
    public function getInfo(): mixed
    {
        return $this->info;
    }
}
