package org.leerkring.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void standsInAnAddressAsItIs() {
        assertThat(Slug.of("Schoolleiders Kempen (2)").value()).isEqualTo("schoolleiders-kempen-2");
        assertThat(Slug.of("Zorg & Één").value()).isEqualTo("zorg-een");
        assertThat(Slug.of("x".repeat(59) + " y").value())
                .hasSizeLessThanOrEqualTo(60)
                .doesNotEndWith("-");
    }

    @Test
    void needsALetterOrDigit() {
        assertThatExceptionOfType(CommunityRefused.class).isThrownBy(() -> Slug.of("!!!"));
    }
}
