<?php

/** Loads the classes of this folder where there is no composer: require it once. */

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $prefix = 'Srskit\\';
    if (str_starts_with($class, $prefix)) {
        $file = __DIR__ . '/src/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
        if (is_file($file)) {
            require $file;
        }
    }
});
