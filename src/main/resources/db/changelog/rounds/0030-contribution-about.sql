--liquibase formatted sql

--changeset rounds:0030-contribution-about
-- for whose case it was said: it is put before them, and not before who brings a case after them
alter table rounds_contribution
    add column about_id uuid null after author_id,
    add constraint fk_rounds_contribution_about foreign key (about_id) references people_person (id);
--rollback alter table rounds_contribution drop foreign key fk_rounds_contribution_about, drop column about_id;
