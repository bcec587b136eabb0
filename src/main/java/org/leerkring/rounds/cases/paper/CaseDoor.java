package org.leerkring.rounds.cases.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.people.Languages;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CaseRead;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.FollowUpRead;
import org.leerkring.rounds.cases.FollowUps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands a bringer the paper copy of their own case; to all others there is none. Nobody keeps it on the way. */
@RestController
class CaseDoor {

    private final Cases cases;
    private final FollowUps followUps;
    private final Communities communities;
    private final People people;
    private final ObjectProvider<RoundGave> rounds;
    private final CasePdf pdf;
    private final SignedIn signedIn;

    CaseDoor(
            Cases cases,
            FollowUps followUps,
            Communities communities,
            People people,
            ObjectProvider<RoundGave> rounds,
            CasePdf pdf,
            SignedIn signedIn) {
        this.cases = cases;
        this.followUps = followUps;
        this.communities = communities;
        this.people = people;
        this.rounds = rounds;
        this.pdf = pdf;
        this.signedIn = signedIn;
    }

    @GetMapping(CaseAddress.PATH + "{id}")
    ResponseEntity<byte[]> paper(@PathVariable UUID id) {
        var me = signedIn.person();
        var language = people.find(me).map(PersonCard::language).orElse(Languages.DUTCH);
        return mine(new CaseId(id), me)
                .map(read -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        // the title would end up in lists of downloads
                        .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                                .filename("casus.pdf")
                                .build()))
                        .body(pdf.print(keepsake(read, me), language)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<CaseRead> mine(CaseId id, PersonId me) {
        try {
            return Optional.of(cases.read(id, me)).filter(CaseRead::mine);
        } catch (CommunityRefused _) {
            return Optional.empty();
        }
    }

    private CaseKeepsake keepsake(CaseRead read, PersonId me) {
        var line = read.line();
        return new CaseKeepsake(
                communities.roster(line.community()).community().name(),
                read.text(),
                Optional.ofNullable(line.round()).map(round -> given(me, round)).orElse(List.of()),
                followUps.read(line.id(), me).map(FollowUpRead::words).orElse(null));
    }

    private List<CaseKeepsake.Given> given(PersonId me, RoundId round) {
        return rounds.stream().flatMap(known -> known.to(me, round).stream()).toList();
    }
}
