package org.leerkring.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.demo.DemoScript.CommunityScript;
import org.leerkring.demo.DemoScript.PersonScript;
import org.leerkring.demo.DemoScript.Region;

/** Who plays in one network: its schools, people and communities. The first is as written, the others are varied. */
record Cast(
        int number, UUID id, String region, List<School> schools, Map<String, Person> people, List<Circle> circles) {

    private static final String MAIL_DOMAIN = "@voorbeeld.be";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";

    record School(
            UUID id,
            String key,
            String number,
            String name,
            String level,
            String municipality,
            @Nullable String group) {}

    record Person(
            UUID id,
            String key,
            String name,
            String email,
            String language,
            String work,
            @Nullable String office,
            @Nullable UUID school) {

        String firstName() {
            return name.substring(0, name.indexOf(' '));
        }

        boolean isAdministrator() {
            return ADMINISTRATOR.equals(office);
        }
    }

    /** One community with its members, the coach first. */
    record Circle(UUID id, CommunityScript script, String name, String slug, Map<String, Member> members) {

        String kind() {
            return script.kind();
        }

        List<Person> people() {
            return members.values().stream().map(Member::person).toList();
        }
    }

    record Member(Person person, String role) {

        boolean isCoach() {
            return "COACH".equals(role);
        }
    }

    /** The first network is the one that is shown; more than its conversations is written for no other. */
    boolean isShown() {
        return number == 0;
    }

    /** The school someone wrote {@code key} for. */
    School school(String key) {
        return schools.stream()
                .filter(school -> school.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static Cast of(DemoScript script, int number) {
        var regions = script.names().regions();
        var region = regions.get(number % regions.size());
        var round = number / regions.size() + 1;
        var name = round == 1 ? region.name() : region.name() + " " + round;
        var schools = schools(script, number, region);
        var people = people(script, number, schools);
        var id = DemoIds.lasting("network", number, 0);
        return new Cast(number, id, name, List.copyOf(schools.values()), people, circles(script, number, name, people));
    }

    private static Map<String, School> schools(DemoScript script, int number, Region region) {
        var schools = new LinkedHashMap<String, School>();
        var names =
                Chance.of("schools".hashCode(), number).shuffled(script.names().schools());
        for (var written : script.network().schools()) {
            var index = schools.size();
            var varied = number > 0;
            schools.put(
                    written.key(),
                    new School(
                            DemoIds.lasting("school", number, index),
                            written.key(),
                            written.number(),
                            varied ? names.get(index) : written.name(),
                            written.level(),
                            varied ? region.municipalities().get(index) : written.municipality(),
                            varied ? null : written.group()));
        }
        return schools;
    }

    private static Map<String, Person> people(DemoScript script, int number, Map<String, School> schools) {
        var people = new LinkedHashMap<String, Person>();
        for (var written : script.network().people()) {
            if (number > 0 && ADMINISTRATOR.equals(written.office())) {
                continue; // one installation, one administrator
            }
            var index = people.size();
            var name = number == 0 ? written.name() : variedName(script, number, index);
            var school = written.school() == null ? null : schools.get(written.school());
            people.put(
                    written.key(),
                    new Person(
                            DemoIds.lasting("person", number, index),
                            written.key(),
                            name,
                            email(name, number),
                            written.language() == null ? "nl" : written.language(),
                            written.work(),
                            written.office(),
                            school == null ? null : school.id()));
        }
        return people;
    }

    /** First names differ within a network, so a mention is never in doubt and no two addresses are the same. */
    private static String variedName(DemoScript script, int number, int index) {
        var names = script.names();
        var chance = Chance.of("name".hashCode(), number, index);
        var step = names.firstNames().size() / script.network().people().size();
        var first = (number * 7 + index * step + chance.nextInt(step))
                % names.firstNames().size();
        return names.firstNames().get(first) + " " + chance.oneOf(names.lastNames());
    }

    static String email(String name, int number) {
        var local = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(" ", ".")
                .replace(" ", "");
        return local + (number == 0 ? "" : "." + (number + 1)) + MAIL_DOMAIN;
    }

    private static List<Circle> circles(DemoScript script, int number, String region, Map<String, Person> people) {
        var circles = new ArrayList<Circle>();
        for (var written : script.network().communities()) {
            var members = new LinkedHashMap<String, Member>();
            script.network().people().stream()
                    .filter(person -> person.roles().containsKey(written.kind()))
                    .forEach(person -> members.put(person.key(), member(person, written.kind(), people)));
            var name = written.name() + " " + region;
            var slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
            circles.add(new Circle(DemoIds.lasting("community", number, circles.size()), written, name, slug, members));
        }
        return circles;
    }

    private static Member member(PersonScript person, String kind, Map<String, Person> people) {
        return new Member(people.get(person.key()), person.roles().get(kind));
    }
}
