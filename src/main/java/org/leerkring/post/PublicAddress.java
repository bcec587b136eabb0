package org.leerkring.post;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where people find this Leerkring: the setting {@code leerkring.address}, never what a request claims. */
@ConfigurationProperties("leerkring")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI address) {

    public PublicAddress {
        if (address.getHost() == null || !String.valueOf(address.getScheme()).startsWith("http")) {
            throw new IllegalArgumentException(
                    "leerkring.address is no web address, such as https://leerkring.example.org: " + address);
        }
    }

    /** The full address of a local path such as {@code /me}. */
    public String of(String path) {
        return address.toString().replaceFirst("/+$", "") + path;
    }
}
