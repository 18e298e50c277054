<?php

/**
 * What a settings page shows beside its form: whether these settings reach the service, and if not, who has to do what.
 *
 *     php -d extension=srskit examples/doctor.php
 *
 * Without settings in php.ini or the environment it says just that.
 */

declare(strict_types=1);

use Srskit\Doctor;

$report = Doctor::diagnose(Doctor::examine());
echo $report['state'], "\n";
foreach ($report['findings'] as $finding) {
    if (in_array($finding['verdict'], ['warn', 'fail'], true)) {
        echo "{$finding['check']} {$finding['title']}: {$finding['cause']}\n  {$finding['who']}: {$finding['fix']}\n";
    }
}
