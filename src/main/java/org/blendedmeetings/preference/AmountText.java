package org.blendedmeetings.preference;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.blendedmeetings.timescale.WorkingAmount;

/** A working amount as it is written in the configuration: 2 WD. */
@Converter
class AmountText implements AttributeConverter<WorkingAmount, String> {
    @Override
    public String convertToDatabaseColumn(WorkingAmount amount) {
        return amount == null ? null : amount.toString();
    }

    @Override
    public WorkingAmount convertToEntityAttribute(String text) {
        return text == null ? null : WorkingAmount.of(text);
    }
}
