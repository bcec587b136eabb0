package org.leerkring.networks;

/**
 * A page every network has, offered as a bean by the module it belongs to and shown by the frame around it.
 *
 * @param order smaller comes first
 * @param labelKey translation key of its name
 * @param name the last part of its address, {@code netwerken/<id>/<name>}; empty for the overview
 */
public record NetworkTab(int order, String labelKey, String name) {

    /** Its address in one network. */
    public String path(NetworkId network) {
        return NetworkPaths.page(network, name);
    }
}
