package org.schoolhandbook.jbake;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.schoolhandbook.model.Conventions;
import org.schoolhandbook.model.Conventions.Folders;
import org.schoolhandbook.model.Status;
import org.schoolhandbook.model.front.FrontMatter;

/**
 * JBake's configuration for a site, from its {@code jbake.properties} if it has one.
 *
 * @param madeForJBake whether there is such a file
 */
record SiteConfiguration(DefaultJBakeConfiguration jbake, boolean madeForJBake) {

    /** What the theme makes up beside the pages that people write. */
    private static final List<String> MADE_UP = List.of(
            "listing", "a-to-z", "register", "site-map", "topics", "topic", "for", "right-now", "error404", "robots");

    static SiteConfiguration of(Path source) {
        File folder = source.toAbsolutePath().normalize().toFile();
        Path own = source.resolve(ConfigUtil.CONFIG_FILE);
        boolean madeForJBake = Files.exists(own);
        var configuration = new DefaultJBakeConfiguration(folder, properties(own));
        if (!madeForJBake) {
            handbookDefaults(configuration);
        }
        // Pages are written as UTF-8, and templates print this value into them.
        configuration.setProperty("render.encoding", "UTF-8");
        if (!configuration.getTemplateFolder().isDirectory()) {
            // Stock engines are made whether they are used or not, and print a stack trace if this folder is missing.
            configuration.setTemplateFolder(folder);
        }
        // A date is what its author wrote, wherever the build runs.
        if (configuration.getFreemarkerTimeZone() == null) {
            configuration.setProperty("freemarker.timezone", "UTC");
        }
        return new SiteConfiguration(configuration, madeForJBake);
    }

    /**
     * As jbake-core 2.7.0's {@code ConfigUtil} has it, but without the JVM's system properties: the same source gives
     * the same site on every machine.
     */
    private static CompositeConfiguration properties(Path own) {
        var all = new CompositeConfiguration();
        all.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
        try {
            if (Files.exists(own)) {
                all.addConfiguration(read(Files.newBufferedReader(own, StandardCharsets.UTF_8)));
            }
            var defaults = ConfigUtil.class.getClassLoader().getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE);
            all.addConfiguration(read(new InputStreamReader(defaults, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ConfigurationException e) {
            throw new IllegalArgumentException("jbake.properties cannot be read: " + e.getMessage(), e);
        }
        return all;
    }

    private static PropertiesConfiguration read(Reader reader) throws IOException, ConfigurationException {
        var properties = new PropertiesConfiguration();
        properties.setListDelimiterHandler(new DefaultListDelimiterHandler(','));
        properties.setIncludesAllowed(false);
        try (reader) {
            properties.read(reader);
        }
        return properties;
    }

    private static void handbookDefaults(DefaultJBakeConfiguration configuration) {
        Stream.concat(FrontMatter.TYPES.stream(), MADE_UP.stream())
                .forEach(type -> configuration.setProperty("template." + type + ".file", type + ".ftlh"));
        configuration.setProperty("template.sitemap.file", "sitemap.ftlx");
        for (String tool : List.of("index", "archive", "feed", "tags", "error404")) {
            configuration.setProperty("render." + tool, false);
        }
    }

    /** The types of documents, in the order in which stock JBake (2.7.0, {@code Oven}) adds them to its own. */
    List<String> types() {
        return Stream.concat(jbake.getDocumentTypes().stream(), Stream.of(jbake.getDataFileDocType()))
                .toList();
    }

    Conventions conventions(boolean bare) {
        return madeForJBake ? asJBakeDoes() : handbook(bare);
    }

    private Conventions handbook(boolean bare) {
        var folders = bare
                ? new Folders("", "", "", "", "", jbake.getIgnoreFileName(), false)
                : new Folders("content", "assets", "templates", "messages", "", jbake.getIgnoreFileName(), false);
        return new Conventions(
                folders,
                false,
                Optional.of("page"),
                Status.PUBLISHED,
                new TreeSet<>(),
                jbake.getHeaderSeparator(),
                Optional.empty(),
                new TreeSet<>(List.of(".md", ".markdown")),
                false,
                true,
                ".html",
                new TreeMap<>(),
                Optional.empty(),
                Optional.empty());
    }

    private Conventions asJBakeDoes() {
        var folders = new Folders(
                name("content.folder"),
                name("asset.folder"),
                name("template.folder"),
                "",
                name("data.folder"),
                jbake.getIgnoreFileName(),
                !jbake.getAssetIgnoreHidden());
        var types = new TreeSet<>(jbake.getDocumentTypes());
        types.addAll(List.of("post", "page"));
        String prefix = jbake.getPrefixForUriWithoutExtension();
        boolean bareUri = jbake.getUriWithoutExtension() && prefix != null && !prefix.isEmpty();
        return new Conventions(
                folders,
                true,
                Optional.ofNullable(jbake.getDefaultType()).filter(type -> !type.isEmpty()),
                "published".equals(jbake.getDefaultStatus()) ? Status.PUBLISHED : Status.DRAFT,
                types,
                jbake.getHeaderSeparator(),
                Optional.ofNullable(jbake.getDateFormat()),
                new TreeSet<>(List.of(".md", ".html", ".ad", ".adoc", ".asciidoc")),
                flag("HARDWRAPS"),
                flag("QUOTES") || flag("SMARTS") || flag("SMARTYPANTS"),
                jbake.getOutputExtension(),
                extensions(types),
                Optional.of(jbake.getDraftSuffix()),
                bareUri ? Optional.of(prefix) : Optional.empty());
    }

    private String name(String key) {
        return String.valueOf(jbake.get(key));
    }

    private SortedMap<String, String> extensions(Collection<String> types) {
        var extensions = new TreeMap<String, String>();
        types.forEach(type -> extensions.put(type, jbake.getOutputExtensionByDocType(type)));
        return extensions;
    }

    private boolean flag(String name) {
        List<String> flags = jbake.getMarkdownExtensions();
        return (flags.contains(name) || flags.contains("+" + name) || flags.contains("ALL"))
                && !flags.contains("-" + name);
    }
}
