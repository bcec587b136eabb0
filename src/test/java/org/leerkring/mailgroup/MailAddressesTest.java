package org.leerkring.mailgroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MailAddressesTest {

    private static final ThreadToken TOKEN = new ThreadToken("abcdefghijklmnopqrstuvwxyz");
    private static final ReturnToken BACK = new ReturnToken("zyxwvutsrqponmlkjihgfedcba");

    private final MailAddresses own = new MailAddresses(new MailgroupSettings("{}@kring.voorbeeld.be"));
    private final MailAddresses plus = new MailAddresses(new MailgroupSettings("Kring+{}@voorbeeld.be"));

    @Test
    void whatIsWrittenIsReadAgain() {
        for (var addresses : new MailAddresses[] {own, plus}) {
            assertThat(addresses.read(addresses.of("schoolleiders-kempen")))
                    .contains(new MailAddress.OfCommunity("schoolleiders-kempen"));
            assertThat(addresses.read(addresses.of(TOKEN))).contains(new MailAddress.OfThread(TOKEN));
            assertThat(addresses.read(addresses.of(BACK))).contains(new MailAddress.Return(BACK));
        }
    }

    @Test
    void mailClientsMayWriteThemInCapitals() {
        assertThat(own.read(" Schoolleiders-Kempen@KRING.voorbeeld.be"))
                .contains(new MailAddress.OfCommunity("schoolleiders-kempen"));
    }

    @Test
    void othersAddressesAreNoneOfOurs() {
        assertThat(own.read("schoolleiders-kempen@voorbeeld.be")).isEmpty();
        assertThat(own.read("@kring.voorbeeld.be")).isEmpty();
        assertThat(plus.read("kring@voorbeeld.be")).isEmpty();
        assertThat(plus.read("iemand+kempen@voorbeeld.be")).isEmpty();
    }

    @Test
    void aLongNameStillFitsBesideTheAtSign() {
        // RFC 5321, 4.5.3.1.1: at most 64 octets before the at-sign
        assertThat(plus.of(TOKEN).indexOf('@')).isLessThanOrEqualTo(64);
    }

    @Test
    void aPatternWithoutAPlaceForTheDifferenceIsRefusedAtTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailgroupSettings("kring@voorbeeld.be"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailgroupSettings("{}"));
    }
}
