package org.sanad.ui.school;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Fields that follow what is stored while they are shown, for {@link KeptForm}.
 *
 * @param fields those there are now, by names that stay
 */
record TypedTexts(Supplier<Map<String, TypedText>> fields) implements KeptForm.Fields {
    @Override
    public Map<String, String> stored() {
        return texts(TypedText::stored);
    }

    @Override
    public Map<String, String> typed() {
        return texts(field -> field.text().get());
    }

    private Map<String, String> texts(Function<TypedText, String> text) {
        return fields.get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> text.apply(one.getValue())));
    }

    @Override
    public void fill(Map<String, String> texts) {
        fields.get().forEach((name, field) -> field.text().set(texts.get(name)));
    }
}
