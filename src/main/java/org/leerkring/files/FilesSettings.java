package org.leerkring.files;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Where files are kept and how large one may be. */
@ConfigurationProperties("leerkring.files")
record FilesSettings(
        @DefaultValue("data/files") Path directory,
        @DefaultValue("25MB") DataSize maxSize) {}
