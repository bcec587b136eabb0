package org.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(properties = "leerkring.files.directory=target/profiles-test")
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class ProfilesTest {

    static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    People people;

    @Autowired
    Profiles profiles;

    MockMvcTester browser;
    CommunityId community;
    PersonId mieke;

    @BeforeEach
    void openBrowser(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
    }

    @Test
    void aNewNameIsSeenWhereverThePersonIsKnown() {
        assertThat(nameInCommunity()).isEqualTo("Mieke Dierckx");

        profiles.change(mieke, profiles.profile(mieke), new Profile("Mieke Dierckx-Maes", "directeur", LISBON));

        assertThat(nameInCommunity()).isEqualTo("Mieke Dierckx-Maes");
        assertThat(people.find(mieke)).get().returns(LISBON, PersonCard::zone);
        assertThat(profiles.profile(mieke).work()).isEqualTo("directeur");
    }

    @Test
    void ofTwoPagesThatChangeItTheSecondIsTold() {
        var seen = profiles.profile(mieke);
        profiles.change(mieke, seen, new Profile("Mieke D", "", LISBON));

        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> profiles.change(mieke, seen, new Profile("Mieke Dierckx", "directeur", LISBON)))
                .returns("people.Profiles.changed-meanwhile", PeopleRefused::key);
        assertThat(profiles.profile(mieke).name()).isEqualTo("Mieke D");
    }

    @Test
    void theFirstDeviceTellsTheTimeAndNoLaterOneDoes() {
        assertThat(profiles.profile(mieke).zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
        profiles.settle(mieke, LISBON);
        profiles.settle(mieke, ZoneId.of("Asia/Tokyo"));

        assertThat(people.find(mieke)).get().returns(LISBON, PersonCard::zone);
    }

    @Test
    void aPictureIsForWhoSharesACommunityToday() throws IOException {
        var jan = circle.member(community, "Jan Verlinden");
        var former = circle.formerMember(community, "Fons Vroeger");
        var elsewhere = circle.member(circle.found(), "Vera Vreemd");
        profiles.show(mieke, "ik.png", png());

        assertThat(picture(mieke)).hasStatusOk().hasContentTypeCompatibleWith("image/jpeg");
        assertThat(picture(jan)).hasStatusOk();
        for (var other : List.of(former, elsewhere, circle.coordinator(), circle.administrator())) {
            assertThat(picture(other)).hasStatus(404);
        }
        assertThat(browser.perform(get(path()))).hasStatus3xxRedirection();
    }

    @Test
    void aPictureShowsAtOnceAndGoesAtOnce() throws IOException {
        assertThat(pictureInCommunity()).isNull();
        profiles.show(mieke, "ik.png", png());

        assertThat(pictureInCommunity()).startsWith("/people/" + mieke.value() + "/picture?");

        profiles.showNoPicture(mieke);
        assertThat(pictureInCommunity()).isNull();
        assertThat(picture(mieke)).hasStatus(404);
    }

    @Test
    void aFileThatIsNoPictureChangesNothing() throws IOException {
        profiles.show(mieke, "ik.png", png());
        var before = pictureInCommunity();

        assertThatExceptionOfType(PeopleRefused.class)
                .isThrownBy(() -> profiles.show(mieke, "ik.png", bytes("%PDF-1.7 no picture at all")))
                .returns("people.Profiles.no-picture", PeopleRefused::key);
        assertThat(pictureInCommunity()).isEqualTo(before);
    }

    @Test
    void twoPagesThatTellSomethingAtTheSameTimeBothCount() {
        var told = Stream.of("co-teaching", "rouw in de klas")
                .map(text -> CompletableFuture.runAsync(() -> profiles.add(mieke, ExpertiseKind.KNOWS, text)))
                .toList();
        told.forEach(CompletableFuture::join);

        assertThat(profiles.expertise(mieke).of(ExpertiseKind.KNOWS))
                .containsExactlyInAnyOrder("co-teaching", "rouw in de klas");
    }

    @Test
    void twoWhoRegisterOneAddressAtTheSameTimeAreNotBothLetIn() {
        var email = PersonId.fresh().value() + "@voorbeeld.be";
        var tries = Stream.of("An", "Bo")
                .map(name -> CompletableFuture.supplyAsync(() -> people.register(name, email, Languages.DUTCH)))
                .toList();

        var refusals = tries.stream()
                .flatMap(attempt -> attempt.handle((_, refused) -> Optional.ofNullable(refused)).join().stream())
                .map(Throwable::getCause);
        assertThat(refusals)
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.type(PeopleRefused.class))
                .returns("people.Person.known", PeopleRefused::key);
    }

    private MvcTestResult picture(PersonId looking) {
        return browser.perform(get(path()).with(user(looking.value().toString()).roles("PERSON")));
    }

    private String path() {
        return "/people/" + mieke.value() + "/picture";
    }

    private String nameInCommunity() {
        return communities.enter(community, mieke).member(mieke).orElseThrow().name();
    }

    private @Nullable String pictureInCommunity() {
        return communities.enter(community, mieke).member(mieke).orElseThrow().picture();
    }

    private static InputStream png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
