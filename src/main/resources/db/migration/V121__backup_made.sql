-- When the last backup was made, noted by the script that made it: whoever watches the portal is told how old it is.
create table backup_made (
    id      tinyint     not null primary key,
    made_at datetime(6) not null
);
