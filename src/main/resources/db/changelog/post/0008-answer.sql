--liquibase formatted sql

--changeset post:0008-answer
-- the mail that a letter answers by itself
alter table post_letter add column answers varchar(998) null;
--rollback alter table post_letter drop column answers;
