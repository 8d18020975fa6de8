-- Which of several servers computes a proposal: one that begins interrupts what no living one computes.
alter table scenario add column computed_by uuid;
