package org.leerkring.communities.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leerkring.communities.Role;
import org.leerkring.people.EmailAddress;

class PastedListTest {

    private static final EmailAddress AN = new EmailAddress("an@voorbeeld.be");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An Peeters <an@voorbeeld.be>",
                "\"An Peeters\" <AN@voorbeeld.be>",
                "An Peeters;an@voorbeeld.be",
                "an@voorbeeld.be\tAn Peeters",
                "An Peeters (an@voorbeeld.be)",
                "  An Peeters, mailto:an@voorbeeld.be  ",
                "An Peeters an@voorbeeld.be"
            })
    void aLineIsUnderstoodAsPeopleWriteIt(String pasted) {
        assertThat(PastedList.read(pasted)).singleElement().satisfies(line -> {
            assertThat(line.address()).isEqualTo(AN);
            assertThat(line.name()).isEqualTo("An Peeters");
            assertThat(line.role()).isEqualTo(Role.MEMBER);
        });
    }

    @Test
    void aSchoolAndARoleMayStandBesideIt() {
        assertThat(PastedList.read("An Peeters\tan@voorbeeld.be\tBS De Linde\tprocescoach"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("An Peeters");
                    assertThat(line.school()).isEqualTo("BS De Linde");
                    assertThat(line.role()).isEqualTo(Role.COACH);
                });
    }

    @Test
    void theRecipientsOfAMailAreSeveralPeople() {
        assertThat(PastedList.read("Peeters, An <an@voorbeeld.be>; Bert Maes <bert@voorbeeld.be>, cas@voorbeeld.be"))
                .extracting(PastedList.Line::name)
                .containsExactly("Peeters An", "Bert Maes", "");
    }

    @Test
    void linesKeepTheirNumberAndEmptyOnesCountAlong() {
        assertThat(PastedList.read("an@voorbeeld.be\n\n   \nbert@voorbeeld.be"))
                .extracting(PastedList.Line::number)
                .containsExactly(1, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"An Peeters", "an@", "@voorbeeld.be", "an@voorbeeld", "an @ voorbeeld.be", "an@voor beeld"})
    void aLineWithoutARealAddressKeepsItsTextAndHasNone(String pasted) {
        assertThat(PastedList.read(pasted)).singleElement().satisfies(line -> {
            assertThat(line.address()).isNull();
            assertThat(line.text()).isEqualTo(pasted);
        });
    }

    @Test
    void theSameAddressTwiceIsSaid() {
        assertThat(PastedList.read("an@voorbeeld.be\nAn <AN@voorbeeld.be>"))
                .extracting(PastedList.Line::again)
                .containsExactly(false, true);
    }
}
