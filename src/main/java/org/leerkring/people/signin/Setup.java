package org.leerkring.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.people.Accounts;
import org.leerkring.people.LocalPath;
import org.leerkring.people.People;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.PersonCard;
import org.leerkring.post.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an installation that nobody looks after its first administrator: whoever can read its log. Each start prints a
 * new code, until one was used.
 */
@Service
@Transactional
public class Setup {

    /** Where it is done. */
    public static final String PATH = "setup";

    private static final Logger log = LoggerFactory.getLogger(Setup.class);
    private static final String DOOR = "setup";
    private static final int CODE_LENGTH = 12;

    private final People people;
    private final Accounts accounts;
    private final SignInLinks links;
    private final Fingerprints fingerprints;
    private final RateLimits limits;
    private final Audit audit;
    private final PublicAddress address;
    private final JdbcClient jdbc;
    private final Clock clock;

    Setup(
            People people,
            Accounts accounts,
            SignInLinks links,
            Fingerprints fingerprints,
            RateLimits limits,
            Audit audit,
            PublicAddress address,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.fingerprints = fingerprints;
        this.limits = limits;
        this.audit = audit;
        this.address = address;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether there is no administrator yet. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return !accounts.areLookedAfter();
    }

    /** Whether nobody can sign in yet, so that setting up is all there is to do. */
    @Transactional(readOnly = true)
    public boolean isAllThereIs() {
        return isOpen() && accounts.isEmpty();
    }

    /**
     * Makes the first administrator; whoever has the address already becomes it.
     *
     * @return a token with which the page signs them in
     */
    public String finish(String code, String name, String email, Locale language, AskingBrowser browser) {
        if (!isOpen()) {
            throw new PeopleRefused("people.Setup.done");
        }
        if (!limits.mayTry(DOOR, browser.network())) {
            throw new PeopleRefused("people.Setup.wait");
        }
        if (!takes(code)) {
            limits.tryOne(DOOR, browser.network());
            throw new PeopleRefused("people.Setup.code");
        }
        var first = people.byEmail(email).map(PersonCard::id).orElseGet(() -> people.register(name, email, language));
        accounts.appointFirst(first);
        audit.done(new Act(Deed.INSTALLATION_SET_UP, first.value(), null, null));
        jdbc.sql("delete from people_setup_code").update();
        return links.letIn(first, LocalPath.HOME);
    }

    /** After the demo, which brings an administrator of its own, was made. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        printCode()
                .ifPresent(code -> log.info(
                        "Nobody looks after this Leerkring yet. Set it up at {} with the code {}",
                        address.of("/" + PATH),
                        code));
    }

    /** A new code, if one is needed; a code from before is void. */
    Optional<String> printCode() {
        if (!isOpen()) {
            return Optional.empty();
        }
        var code = ReadableCode.fresh(CODE_LENGTH);
        jdbc.sql("replace into people_setup_code (id, code, made_at) values (1, ?, ?)")
                .params(fingerprints.of(code.value()), clock.instant())
                .update();
        return Optional.of(code.grouped());
    }

    /** The row stays locked until the end: of two who know the code, the second finds it used. */
    private boolean takes(String typed) {
        var given = fingerprints.of(ReadableCode.typed(typed).value()).getBytes(UTF_8);
        return jdbc.sql("select code from people_setup_code where id = 1 for update")
                .query(String.class)
                .optional()
                .filter(code -> MessageDigest.isEqual(code.getBytes(UTF_8), given))
                .isPresent();
    }
}
