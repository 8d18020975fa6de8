-- The servers of this portal when there are several: each gives a sign every few seconds.
create table portal_node (
    id      uuid        not null primary key,
    seen_at datetime(6) not null
);

-- What they tell each other, for ten minutes: a kind and ids, never a word. Valkey only rings the bell.
create table node_signal (
    id      bigint      not null auto_increment primary key,
    node    uuid        not null,
    told_at datetime(6) not null,
    kind    varchar(60) not null,
    body    mediumtext  not null,
    key node_signal_by_age (told_at)
);

-- The sessions open on each of them, so that a person sees and ends them all from any. The id itself is nowhere.
create table open_session (
    id_hash      char(64)     not null primary key,
    person_id    uuid         not null,
    node         uuid         not null,
    known_device uuid,
    device       varchar(300) not null,
    since        datetime(6)  not null,
    last_act     datetime(6)  not null,
    key open_session_of (person_id),
    constraint open_session_person foreign key (person_id) references person (id),
    constraint open_session_node foreign key (node) references portal_node (id) on delete cascade
);
