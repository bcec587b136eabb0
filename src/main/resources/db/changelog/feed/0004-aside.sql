--liquibase formatted sql

--changeset feed:0008-aside
-- a picture of what was cut from a mail (a logo in a signature, a picture in a quote): shown with that, and nowhere else
alter table feed_attachment add column aside boolean not null default false;
--rollback alter table feed_attachment drop column aside;

--changeset feed:0009-aside-count
alter table feed_question add column aside_count int not null default 0;
--rollback alter table feed_question drop column aside_count;
