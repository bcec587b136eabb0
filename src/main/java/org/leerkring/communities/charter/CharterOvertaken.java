package org.leerkring.communities.charter;

/** Someone else wrote a newer version meanwhile. Nothing was kept of this one, and nothing lost: who wrote it still has it. */
public class CharterOvertaken extends CharterRefused {

    CharterOvertaken() {
        super("communities.Charters.overtaken");
    }
}
