-- Whether a person's open pages show what others do while they are read.
alter table person add column live_news boolean not null default true;
