package org.leerkring.networks;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages as their tags, in one column: {@code en,nl}. */
@Converter
class LanguageTags implements AttributeConverter<Set<Locale>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<Locale> convertToEntityAttribute(String tags) {
        return Stream.of(tags.split(",")).map(Locale::forLanguageTag).collect(Collectors.toUnmodifiableSet());
    }
}
