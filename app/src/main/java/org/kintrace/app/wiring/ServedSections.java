package org.kintrace.app.wiring;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.web.frame.Section;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The parts of the program that have a first page; known once all pages are there, so asked late and kept. */
final class ServedSections implements Supplier<List<Section>> {

    private final Supplier<RequestMappingHandlerMapping> mappings;
    private volatile @Nullable List<Section> served;

    ServedSections(Supplier<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public List<Section> get() {
        List<Section> known = served;
        if (known == null) {
            Set<String> paths = mappings.get().getHandlerMethods().keySet().stream()
                    .flatMap(mapping -> mapping.getPatternValues().stream()).collect(Collectors.toSet());
            known = Arrays.stream(Section.values()).filter(section -> paths.contains(section.path()))
                    .toList();
            served = known;
        }
        return known;
    }
}
