package org.schoolhandbook.jbake;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schoolhandbook.model.SourceFile;

/** Templates from the list that stage 1 made, where a site's own already stand in for the theme's. */
final class TemplateFiles implements TemplateLoader {

    private final Map<String, SourceFile> files;

    TemplateFiles(List<SourceFile> templates) {
        this.files = templates.stream().collect(Collectors.toUnmodifiableMap(SourceFile::name, Function.identity()));
    }

    Set<String> names() {
        return files.keySet();
    }

    /** The path that the template's author knows. */
    String shown(String name) {
        SourceFile file = files.get(name);
        return file == null ? name : file.shown();
    }

    @Override
    public Object findTemplateSource(String name) {
        return files.get(name);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return Files.newBufferedReader(((SourceFile) source).file(), StandardCharsets.UTF_8);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // The reader is closed by FreeMarker.
    }
}
