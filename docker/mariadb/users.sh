#!/bin/bash
# Runs once, when the database is made. The application reads and writes rows and can change no table; changing tables is
# for the user "migrations", as whom each release brings the schema up to date when it starts.
password=$(tr -d "\n" < /run/secrets/database-password | sed "s/['\\\\]/\\\\&/g")
mariadb --protocol=socket -uroot -p"$MARIADB_ROOT_PASSWORD" <<SQL
CREATE USER 'meetings'@'%' IDENTIFIED BY '$password';
GRANT SELECT, INSERT, UPDATE, DELETE ON blended_meetings.* TO 'meetings'@'%';
SQL
