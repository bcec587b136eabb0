package org.leerkring.networks.schoollist;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;
import org.leerkring.networks.NetworkRefused;

/** Reads a list of schools by what it holds, whatever its name says. */
final class SchoolList {

    private static final Set<String> WORKBOOKS = Set.of("application/zip", "application/x-tika-ooxml");

    /** The old format of Excel, and the wrapping of a new one that is locked with a password. */
    private static final String LOCKED_OR_OLD = "application/x-tika-msoffice";

    private static final Tika TYPES = new Tika();

    private SchoolList() {}

    /** The rows below its header, in order; refuses what is no such list, and says why. */
    static List<ListedSchool> read(Path file) throws IOException {
        var table = new Table();
        var type = type(file);
        if (WORKBOOKS.contains(type)) {
            WorkbookList.read(file, table);
        } else if (type.equals(LOCKED_OR_OLD)) {
            throw NetworkRefused.of("file", "networks.list.locked");
        } else if (mayBeText(type)) {
            TextList.read(file, table);
        } else {
            throw NetworkRefused.of("file", "networks.list.no-list");
        }
        return table.schools();
    }

    private static String type(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw NetworkRefused.of("file", "networks.list.empty");
        }
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return TYPES.detect(bytes);
        }
    }

    /** Text without a mark in an unusual encoding counts as unknown. */
    private static boolean mayBeText(String type) {
        return type.equals("application/octet-stream") || (type.startsWith("text/") && !type.equals("text/html"));
    }
}
