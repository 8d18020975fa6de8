-- What the reader of a file only guessed of an item, until somebody has looked at it.
alter table plan_item
    add column guess varchar(20) null;
