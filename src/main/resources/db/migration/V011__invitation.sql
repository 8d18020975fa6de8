-- Only the hash of a link's token is kept: who reads this table cannot use it.
create table invitation (
    token_hash char(64)    not null primary key,
    person_id  uuid        not null references person (id) on delete cascade,
    purpose    varchar(20) not null,
    created_at datetime(6) not null,
    expires_at datetime(6) not null,
    key invitation_of_person (person_id, created_at)
);

create table sign_in_failure (
    id        bigint      not null auto_increment primary key,
    subject   char(64)    not null,
    failed_at datetime(6) not null,
    key sign_in_failure_of (subject, failed_at)
);
