package org.leerkring.rounds.secrets;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a text sealed in its column: {@code @Convert(converter = SealedText.class)}. The column is a {@code varbinary} or a
 * {@code blob} with the comment {@code 'sealed'}, by which {@link Resealing} finds it when the key changes.
 */
@Converter
public class SealedText implements AttributeConverter<@Nullable String, byte @Nullable []> {

    private final Sealing sealing;

    SealedText(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String words) {
        return words == null ? null : sealing.seal(words);
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] sealed) {
        return sealed == null ? null : sealing.open(sealed);
    }
}
