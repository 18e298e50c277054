"""As little as the job needs."""

SECRET_KEY = "only-for-the-example"
INSTALLED_APPS = ["billing"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "shop.sqlite3"}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
