// Bundled with the product, never fetched from elsewhere.
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/fraunces/wght.css';
