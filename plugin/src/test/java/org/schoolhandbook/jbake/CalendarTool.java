package org.schoolhandbook.jbake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Somebody else's rendering tool, declared in {@code META-INF} of the test class path; sites ask for it. */
public final class CalendarTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) throws RenderingException {
        Object wish = config.asHashMap().getOrDefault("calendar", "none");
        return switch (wish.toString()) {
            case "file" -> file(db, config);
            case "page" -> page(renderer);
            case "broken" -> throw new IllegalStateException("no calendar this year");
            default -> 0;
        };
    }

    private static int file(ContentStore db, JBakeConfiguration config) throws RenderingException {
        Path file = config.getDestinationFolder().toPath().resolve("dates/calendar.txt");
        var dates = new StringBuilder();
        for (DocumentModel post : db.getPublishedPosts()) {
            dates.append(post.getDate().toInstant()).append(' ').append(post.getTitle());
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, dates);
        } catch (IOException e) {
            throw new RenderingException(e);
        }
        return 1;
    }

    private static int page(Renderer renderer) throws RenderingException {
        var document = new DocumentModel();
        document.setType("page");
        document.setStatus("published");
        document.setTitle("Calendar");
        document.setUri("calendar.html");
        document.setBody("<p>Twelve months</p>");
        try {
            renderer.render(document);
        } catch (Exception e) {
            throw new RenderingException(e);
        }
        return 1;
    }

    @Override
    @SuppressWarnings("deprecation")
    public int render(
            Renderer renderer, ContentStore db, File destination, File templatesPath, CompositeConfiguration config) {
        return 0;
    }
}
