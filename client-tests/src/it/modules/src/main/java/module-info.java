module com.example.modules {
  requires io.github.xaifeign.client;
}
