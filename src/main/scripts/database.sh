# Read by backup and restore: how the database of the settings is reached (the same names as in .env.example).
url=${PORTAL_DB_URL:-jdbc:mariadb://localhost:3306/lignealigne}
address=${url#jdbc:mariadb://}
address=${address%%\?*}
database=${address#*/}
host=${address%%/*}
port=3306
case "$host" in
    *:*) port=${host##*:}; host=${host%:*} ;;
esac
case "$database" in
    '' | *[!A-Za-z0-9_-]*) echo "PORTAL_DB_URL names no database: $address" >&2; exit 2 ;;
esac
# Who upgrades, where that is another: triggers are read and made by nobody else.
user=${PORTAL_DB_OWNER:-${PORTAL_DB_USER:-lignealigne}}
# A secret is a setting, or a file of that name, as for the portal itself.
secret() {
    local file=${PORTAL_SECRETS:-/run/secrets}/$1
    if [ -n "${!1-}" ]; then printf %s "${!1}"; elif [ -r "$file" ]; then cat "$file"; fi
}
# Not on the command line, where everybody on the machine reads it.
MYSQL_PWD=$(secret PORTAL_DB_OWNER_PASSWORD)
[ -n "$MYSQL_PWD" ] || MYSQL_PWD=$(secret PORTAL_DB_PASSWORD)
export MYSQL_PWD
reach=(--no-defaults --protocol=tcp "--host=$host" "--port=$port" "--user=$user" --default-character-set=utf8mb4)
if [ "${PORTAL_DB_TLS:-disable}" = disable ]; then
    reach+=(--skip-ssl)
else
    reach+=(--ssl --ssl-verify-server-cert)
fi
ask() { mariadb "${reach[@]}" --batch --skip-column-names "$database" --execute "$1"; }

need() {
    for name in "$@"; do
        command -v "$name" >/dev/null 2>&1 && continue
        echo "$name is needed: apt-get install mariadb-client zstd age" >&2
        exit 2
    done
}
