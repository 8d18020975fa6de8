-- Answer texts that those who prepare the answers keep for each other. They are archived rather than deleted: what took one
-- up goes on naming it. Nobody outside the State reads these tables.
create table answer_template (
    id         uuid        not null primary key,
    revision   bigint      not null,
    name       varchar(80) not null,
    outcome    varchar(16),
    content    text        not null,
    archived   boolean     not null,
    written_by uuid        not null references person (id),
    written_at datetime(6) not null,
    unique key one_template_a_name (name)
);

-- Which decision or advice took which one up, with its words of that moment.
create table template_use (
    id          bigint      not null primary key auto_increment,
    template_id uuid        not null references answer_template (id),
    decision_id uuid        references decision (id) on delete cascade,
    advice_id   uuid        references advice (id) on delete cascade,
    words       text        not null,
    taken_at    datetime(6) not null,
    unique key one_use_a_decision (decision_id, template_id),
    unique key one_use_an_advice (advice_id, template_id),
    constraint used_in_one check ((decision_id is null) <> (advice_id is null))
);
