--liquibase formatted sql

--changeset networks:0005-settings
alter table networks_network
    add column settings_edition     bigint      not null default 0,
    add column participants_least   int         not null default 2,
    add column participants_most    int         not null default 3,
    add column schools_least        int         not null default 5,
    add column schools_most         int         not null default 10,
    add column most_members         int         not null default 20,
    add column days_to_first_answer int         not null default 2,
    add column questions_a_year     int         not null default 50,
    add column sessions_a_year      int         not null default 5,
    add column years_kept           int         not null default 5,
    add column dormant_after_days   int         not null default 60,
    add column languages            varchar(60) not null default 'nl',
    add column coached_sessions     int         not null default 5,
    add column leaver_posts         varchar(10) not null default 'KEPT';
--rollback alter table networks_network drop column settings_edition, drop column participants_least, drop column participants_most, drop column schools_least, drop column schools_most, drop column most_members, drop column days_to_first_answer, drop column questions_a_year, drop column sessions_a_year, drop column years_kept, drop column dormant_after_days, drop column languages, drop column coached_sessions, drop column leaver_posts;
