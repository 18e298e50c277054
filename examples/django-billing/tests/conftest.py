"""Django with a database in memory."""

import os
import sys
from pathlib import Path

import django
from django.conf import settings

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
settings.DATABASES["default"]["NAME"] = ":memory:"
django.setup()
