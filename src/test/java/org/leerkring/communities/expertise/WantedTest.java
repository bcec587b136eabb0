package org.leerkring.communities.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leerkring.communities.expertise.FoundText.Piece;

class WantedTest {

    @Test
    void findsWordsWhateverTheirCaseAccentsAndOrder() {
        var wanted = Wanted.typed("  INTERVISIE, ideeen ");

        assertThat(wanted.isIn("Ideeën voor intervisie")).isTrue();
        assertThat(wanted.isIn("intervisie")).isFalse();
    }

    @Test
    void wordsMayStandBesideTheTextButNotAllOfThem() {
        var wanted = Wanted.typed("rouw linde");

        assertThat(wanted.isIn("rouw in de klas", "An Peeters De Linde")).isTrue();
        assertThat(wanted.isIn("co-teaching", "Rouw De Linde")).isFalse();
    }

    @Test
    void marksWhatWasLookedFor() {
        assertThat(Wanted.typed("idee klas").mark("Ideeën uit de klas").pieces())
                .containsExactly(new Piece("Idee", true), new Piece("ën uit de ", false), new Piece("klas", true));
        assertThat(Wanted.typed("x").mark("klas").pieces()).containsExactly(new Piece("klas", false));
    }

    @Test
    void nothingTypedIsNothingWanted() {
        assertThat(Wanted.typed(" , ").isEmpty()).isTrue();
        assertThat(Wanted.typed("a".repeat(5000)).words())
                .singleElement()
                .asString()
                .hasSize(100);
    }
}
