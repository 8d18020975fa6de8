create table decision (
    id          uuid        not null primary key,
    revision    bigint      not null,
    version_id  uuid        not null references plan_version (id),
    outcome     varchar(16) not null,
    reason      text        not null,
    decided_by  uuid        not null references person (id),
    decided_at  datetime(6) not null,
    released_at datetime(6),
    key decision_by_version (version_id, released_at)
);

-- One answer may serve several remarks; a remark has one answer.
create table decision_remark (
    remark_id   uuid not null primary key references remark (id),
    decision_id uuid not null references decision (id)
);

-- One row a remark and a change, so that the history of a remark outlives the answers it was given.
create table decision_history (
    id          bigint      not null primary key auto_increment,
    remark_id   uuid        not null references remark (id),
    decision_id uuid        not null,
    change_made varchar(10) not null,
    outcome     varchar(16) not null,
    reason      text        not null,
    changed_by  uuid        not null references person (id),
    changed_at  datetime(6) not null,
    key history_by_remark (remark_id, id)
);

create table advice (
    id              uuid        not null primary key,
    revision        bigint      not null,
    remark_id       uuid        not null references remark (id),
    organisation_id uuid        not null references organisation (id),
    outcome         varchar(16) not null,
    content         text        not null,
    given_by        uuid        not null references person (id),
    given_at        datetime(6) not null,
    unique (remark_id, organisation_id)
);

-- The consolidated table counts from this alone.
create index remark_by_passage
    on remark (version_id, first_line, last_line, state, kind, organisation_id, deposited_at, measure_id);

-- What was released was read: neither the answer nor the remarks it serves ever change. History is only added to.
delimiter //
create trigger released_decision_stays before update on decision for each row
begin
    if old.released_at is not null then
        signal sqlstate '45000' set message_text = 'A released answer never changes';
    end if;
end //
create trigger released_decision_remains before delete on decision for each row
begin
    if old.released_at is not null then
        signal sqlstate '45000' set message_text = 'A released answer is never deleted';
    end if;
end //
create trigger released_decision_takes_no_remark before insert on decision_remark for each row
begin
    if (select released_at from decision where id = new.decision_id) is not null then
        signal sqlstate '45000' set message_text = 'A released answer takes no other remark';
    end if;
end //
create trigger released_decision_keeps_its_remarks before delete on decision_remark for each row
begin
    if (select released_at from decision where id = old.decision_id) is not null then
        signal sqlstate '45000' set message_text = 'A released answer keeps its remarks';
    end if;
end //
create trigger answered_remark_keeps_its_decision before update on decision_remark for each row
begin
    signal sqlstate '45000' set message_text = 'A remark is taken off one answer, then put under another';
end //
create trigger decision_history_stays before update on decision_history for each row
begin
    signal sqlstate '45000' set message_text = 'History never changes';
end //
create trigger decision_history_remains before delete on decision_history for each row
begin
    signal sqlstate '45000' set message_text = 'History is never deleted';
end //
delimiter ;
