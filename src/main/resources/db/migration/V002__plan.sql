create table plan (
    id       uuid         not null primary key,
    revision bigint       not null,
    title    varchar(300) not null,
    slug     varchar(80)  not null unique
);

create table plan_version (
    id            uuid         not null primary key,
    revision      bigint       not null,
    plan_id       uuid         not null references plan (id),
    number        int          not null,
    label         varchar(40)  not null,
    change_note   text         not null,
    state         varchar(20)  not null,
    prepared_at   datetime(6)  not null,
    published_at  datetime(6),
    embargo_until datetime(6),
    line_count    int          not null,
    unique (plan_id, number)
);

-- item_id lives on from version to version; position is its place in this one.
create table plan_item (
    version_id   uuid         not null references plan_version (id) on delete cascade,
    position     int          not null,
    item_id      uuid         not null,
    kind         varchar(20)  not null,
    level        int          not null,
    marker       varchar(40)  not null,
    content      mediumtext   not null,
    first_line   int          not null,
    last_line    int          not null,
    table_number int,
    table_row    int,
    table_column int,
    table_header boolean,
    primary key (version_id, position),
    unique (version_id, item_id)
);

create table plan_line (
    version_id uuid not null references plan_version (id) on delete cascade,
    number     int  not null,
    position   int  not null,
    start_char int  not null,
    end_char   int  not null,
    primary key (version_id, number)
);

create table measure_sheet (
    version_id uuid         not null references plan_version (id) on delete cascade,
    item_id    uuid         not null,
    lead       text not null,
    partners   text not null,
    means      text not null,
    calendar   text not null,
    indicator  text not null,
    primary key (version_id, item_id)
);

-- A citation holds for ever: the text and the lines of a version that was published never change.
delimiter //
create trigger plan_item_stays before update on plan_item for each row
begin
    if (select state from plan_version where id = old.version_id) <> 'PREPARATION' then
        signal sqlstate '45000' set message_text = 'The text of a published version never changes';
    end if;
end //
create trigger plan_line_stays before update on plan_line for each row
begin
    if (select state from plan_version where id = old.version_id) <> 'PREPARATION' then
        signal sqlstate '45000' set message_text = 'The lines of a published version never change';
    end if;
end //
create trigger plan_item_remains before delete on plan_item for each row
begin
    if (select state from plan_version where id = old.version_id) <> 'PREPARATION' then
        signal sqlstate '45000' set message_text = 'The text of a published version is never deleted';
    end if;
end //
create trigger plan_line_remains before delete on plan_line for each row
begin
    if (select state from plan_version where id = old.version_id) <> 'PREPARATION' then
        signal sqlstate '45000' set message_text = 'The lines of a published version are never deleted';
    end if;
end //
delimiter ;
