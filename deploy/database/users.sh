# Read by the image of MariaDB when its volume is empty, after it made the database and its owner: the portal's own user, who
# may neither alter a table nor take a trigger off.
portal_password=$(docker_sql_escape_string_literal "$PORTAL_DB_PASSWORD")
docker_process_sql --database=mysql <<SQL
create user 'lignealigne'@'%' identified by '$portal_password';
grant select, insert, update, delete on lignealigne.* to 'lignealigne'@'%';
SQL
unset portal_password
