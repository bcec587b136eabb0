package org.leerkring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Communities;
import org.leerkring.people.People;
import org.leerkring.rounds.cases.Ballots;
import org.leerkring.rounds.cases.CaseLine;
import org.leerkring.rounds.cases.CaseState;
import org.leerkring.rounds.cases.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@ContextConfiguration(initializers = MariaDb.class)
class DemoCasesTest {

    @Autowired
    DemoGenerator generator;

    @Autowired
    DemoCases demo;

    @Autowired
    People people;

    @Autowired
    Communities communities;

    @Autowired
    Cases cases;

    @Autowired
    Ballots ballots;

    @Test
    void aCommunityHasCasesToChooseFromAndSomeVotedAlready() {
        generator.generate(DemoEdition.STANDARD);
        demo.make();
        demo.make();

        var mieke = people.byEmail("mieke.dierckx@voorbeeld.be").orElseThrow().id();
        var community = communities.of(mieke).getFirst().id();
        assertThat(cases.offered(community, null, 10, mieke)).hasSize(2);
        assertThat(cases.mine(community, null, 10, mieke))
                .extracting(CaseLine::state)
                .containsExactly(CaseState.SHARED);
        assertThat(ballots.next(community, mieke).orElseThrow().candidates())
                .extracting(candidate -> candidate.votes())
                .containsExactly(3, 1);
    }
}
